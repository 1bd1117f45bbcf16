#ifndef FAPIAO_CNCURSES_H
#define FAPIAO_CNCURSES_H

#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 600
#endif
#include <curses.h>

#endif
