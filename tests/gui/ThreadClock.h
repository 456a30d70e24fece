#pragma once

namespace precall {

/// How long this thread has worked, in milliseconds: time in which others had the processor does not count.
double threadWorkMs();

} // namespace precall
