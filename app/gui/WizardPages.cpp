#include "app/gui/WizardPages.h"
