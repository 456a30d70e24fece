#include "tests/fakes/FakeMachine.h"
