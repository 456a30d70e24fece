#pragma once

namespace precall {

/// The name under which a report's JSON is attached to its PDF.
inline constexpr char attachmentName[] = "precall-report.json";

} // namespace precall
