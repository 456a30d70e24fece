#include "tests/fakes/FakeUser.h"
