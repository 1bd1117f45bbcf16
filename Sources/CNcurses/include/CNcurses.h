#ifndef FAPIAO_CNCURSES_H
#define FAPIAO_CNCURSES_H

// ncurses declares its wide functions only for X/Open 6 and later.
#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 600
#endif
#include <curses.h>
#include <stddef.h>
#include <stdint.h>

// Attributes as bits of our own: the A_ macros do not reach Swift.
enum {
    FAPIAO_BOLD = 1,
    FAPIAO_DIM = 2,
    FAPIAO_UNDERLINE = 4,
    FAPIAO_REVERSE = 8,
};

// Key codes of our own, beyond those ncurses and its extended terminal types give out.
enum {
    FAPIAO_KEY_WORD_LEFT = 4000,
    FAPIAO_KEY_WORD_RIGHT,
    FAPIAO_KEY_PASTE_BEGIN,
    FAPIAO_KEY_PASTE_END,
};

// MARK: - Screen

/// Columns of one scalar; asked by ncurses for all it draws.
typedef int (*fapiao_width)(uint32_t scalar);
void fapiao_screen_set_width(fapiao_width width);

/// Starts ncurses on a terminal; 0, or -1 when the type of the terminal is unknown.
int fapiao_screen_open(int terminal, int escape_delay);
/// Ends ncurses and gives back what it took; the terminal shows what it showed before.
void fapiao_screen_close(void);
/// Leaves the screen to others for a while, and takes it again.
void fapiao_screen_leave(void);
void fapiao_screen_return(void);

/// Colours of the terminal when it also has a default background, else 0.
int fapiao_screen_colors(void);
void fapiao_screen_pair(int pair, int foreground);

int fapiao_screen_rows(void);
int fapiao_screen_columns(void);
/// Takes over the size of the terminal as it is now.
void fapiao_screen_resize(int terminal);

/// Draws graphemes, each a string that ends in 0, from a cell to the right.
///
/// `columns` is what they take together. Nothing wraps, and the cursor stays.
void fapiao_screen_paint(
    int row, int column, const wchar_t *graphemes, int count, int attributes, int pair);
void fapiao_screen_erase(int row, int column);
/// Sends what changed, with the cursor at a cell, or hidden when `row` is negative.
void fapiao_screen_show(int row, int column);
/// Makes the next show send every cell.
void fapiao_screen_forget(void);
void fapiao_screen_bell(void);

/// The next byte (below 256) or key code, or ERR when there is none now.
int fapiao_screen_read(void);

/// Writes the sequences that undo all of ours, as far as the terminal has them.
size_t fapiao_screen_restore_text(char *buffer, size_t capacity);

/// Whether the terminal is the console of Linux, which has no Chinese.
int fapiao_is_linux_console(int terminal);
/// Whether a terminal is there that has hung up.
int fapiao_is_terminal(int terminal);

// MARK: - Signals

/// Remembers the modes of the terminal and the handlers of signals as they are before ncurses
/// and before ours; -1 when it is no terminal.
int fapiao_signals_remember(int terminal);

/// Takes over the signals, and the text that restores the terminal after a crash.
///
/// Each signal then writes its number into `pipe`; a crash restores the terminal first.
void fapiao_signals_install(
    int terminal, int pipe, int error_output, const char *restore, size_t length);
void fapiao_signals_remove(void);
/// Whether a session holds the signals now.
int fapiao_signals_installed(void);
/// Stops the process group as Ctrl-Z in a shell does, and returns when it goes on.
void fapiao_signals_stop(void);

#endif
