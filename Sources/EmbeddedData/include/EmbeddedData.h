#ifndef FAPIAO_EMBEDDED_DATA_H
#define FAPIAO_EMBEDDED_DATA_H

#include <stddef.h>

#endif
