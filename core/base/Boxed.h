#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace precall {

/// A value that is rarely there: as long as it is not, it takes the room of a pointer. Copied and compared as the
/// value itself, like std::optional.
template<class T>
class Boxed
{
public:
    Boxed() = default;
    Boxed(T value) : m_value(std::make_unique<T>(std::move(value))) {}
    Boxed(std::optional<T> value) : m_value(value ? std::make_unique<T>(*std::move(value)) : nullptr) {}
    Boxed(const Boxed& other) : m_value(other ? std::make_unique<T>(*other) : nullptr) {}
    Boxed(Boxed&& other) noexcept = default;
    ~Boxed() = default;

    Boxed& operator=(const Boxed& other)
    {
        m_value = other ? std::make_unique<T>(*other) : nullptr;
        return *this;
    }
    Boxed& operator=(Boxed&& other) noexcept = default;

    explicit operator bool() const { return m_value != nullptr; }
    T& operator*() { return *m_value; }
    const T& operator*() const { return *m_value; }
    T* operator->() { return m_value.get(); }
    const T* operator->() const { return m_value.get(); }

    bool operator==(const Boxed& other) const
    {
        return m_value && other.m_value ? *m_value == *other.m_value : !m_value == !other.m_value;
    }

private:
    std::unique_ptr<T> m_value;
};

} // namespace precall
