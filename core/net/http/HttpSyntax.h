#pragma once

#include <QByteArray>

#include <algorithm>

/// What is written alike in requests and responses.
namespace precall {

inline bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

inline bool isAllDigits(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// RFC 9110 section 5.6.2.
inline bool isTokenCharacter(char character)
{
    return isDigit(character) || (character >= 'a' && character <= 'z') ||
           (character >= 'A' && character <= 'Z') || QByteArrayView("!#$%&'*+-.^_`|~").contains(character);
}

inline bool isToken(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

} // namespace precall
