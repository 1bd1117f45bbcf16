#ifndef FAPIAO_CSYSTEM_H
#define FAPIAO_CSYSTEM_H

#include <crypt.h>

#endif
