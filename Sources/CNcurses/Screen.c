#include "CNcurses.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

// <linux/kd.h> is not installed everywhere.
#define KDGKBTYPE 0x4B33

static SCREEN *screen;
static FILE *stream;
// A pad for reading: unlike a window, it is never refreshed by wgetch.
static WINDOW *input;
static fapiao_width width;

void fapiao_screen_set_width(fapiao_width function) { width = function; }

// ncurses reckons columns with libc's wcwidth, which knows no ambiguous width and an older
// Unicode. This definition stands before libc's in the program, so ncurses and our canvas agree
// on every cell. Where a linker does not do that, libc's answers, as without it.
int wcwidth(wchar_t scalar) { return width ? width((uint32_t)scalar) : scalar != 0; }

// Keypad mode knows one form of each key; terminals and multiplexers send others.
static const struct { const char *sequence; int code; } keys[] = {
    {"\033[A", KEY_UP}, {"\033OA", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033OB", KEY_DOWN},
    {"\033[C", KEY_RIGHT}, {"\033OC", KEY_RIGHT}, {"\033[D", KEY_LEFT}, {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME}, {"\033OH", KEY_HOME}, {"\033[1~", KEY_HOME}, {"\033[7~", KEY_HOME},
    {"\033[F", KEY_END}, {"\033OF", KEY_END}, {"\033[4~", KEY_END}, {"\033[8~", KEY_END},
    {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
    {"\033[Z", KEY_BTAB}, {"\033OM", KEY_ENTER},
    {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)}, {"\033OS", KEY_F(4)},
    {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)},
    {"\033[14~", KEY_F(4)}, {"\033[[A", KEY_F(1)}, {"\033[[B", KEY_F(2)},
    {"\033[[C", KEY_F(3)}, {"\033[[D", KEY_F(4)}, {"\033[[E", KEY_F(5)},
    {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)},
    {"\033[19~", KEY_F(8)}, {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)},
    {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
    {"\033[1;5D", FAPIAO_KEY_WORD_LEFT}, {"\033[1;5C", FAPIAO_KEY_WORD_RIGHT},
    {"\033[5D", FAPIAO_KEY_WORD_LEFT}, {"\033[5C", FAPIAO_KEY_WORD_RIGHT},
    {"\033Od", FAPIAO_KEY_WORD_LEFT}, {"\033Oc", FAPIAO_KEY_WORD_RIGHT},
    {"\033[1;3D", FAPIAO_KEY_WORD_LEFT}, {"\033[1;3C", FAPIAO_KEY_WORD_RIGHT},
    {"\033[200~", FAPIAO_KEY_PASTE_BEGIN}, {"\033[201~", FAPIAO_KEY_PASTE_END},
};

int fapiao_screen_open(int terminal, int escape_delay) {
    int copy = dup(terminal);
    stream = copy < 0 ? NULL : fdopen(copy, "r+");
    if (!stream) return -1;
    set_escdelay(escape_delay);
    screen = newterm(NULL, stream, stream);
    if (!screen) {
        fclose(stream);
        stream = NULL;
        return -1;
    }
    raw();
    noecho();
    nonl();
    typeahead(-1);
    idlok(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    input = newpad(1, 1);
    keypad(input, TRUE);
    nodelay(input, TRUE);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        define_key(keys[i].sequence, keys[i].code);
    return 0;
}

static int has_sequence(const char *name) {
    const char *sequence = tigetstr((char *)name);
    return sequence && sequence != (char *)-1;
}

void fapiao_screen_close(void) {
    if (!screen) return;
    // Without a second screen to leave, names and numbers would stay for the next person to read.
    if (!has_sequence("rmcup")) {
        werase(stdscr);
        wrefresh(stdscr);
    }
    endwin();
    delwin(input);
    delscreen(screen);
    fclose(stream);
    screen = NULL;
    stream = NULL;
}

void fapiao_screen_leave(void) { endwin(); }

void fapiao_screen_return(void) {
    reset_prog_mode();
    clearok(curscr, TRUE);
    touchwin(stdscr);
}

int fapiao_screen_colors(void) {
    if (!has_colors() || start_color() == ERR || use_default_colors() == ERR) return 0;
    return COLORS;
}

void fapiao_screen_pair(int pair, int foreground) {
    init_pair((short)pair, (short)foreground, -1);
}

int fapiao_screen_rows(void) { return getmaxy(stdscr); }
int fapiao_screen_columns(void) { return getmaxx(stdscr); }

void fapiao_screen_resize(int terminal) {
    struct winsize size;
    if (ioctl(terminal, TIOCGWINSZ, &size) < 0 || size.ws_row == 0 || size.ws_col == 0) return;
    resize_term(size.ws_row, size.ws_col);
    clearok(curscr, TRUE);
}

static attr_t attributes_of(int bits) {
    return (bits & FAPIAO_BOLD ? A_BOLD : 0) | (bits & FAPIAO_DIM ? A_DIM : 0)
        | (bits & FAPIAO_UNDERLINE ? A_UNDERLINE : 0) | (bits & FAPIAO_REVERSE ? A_REVERSE : 0);
}

void fapiao_screen_paint(
    int row, int column, const wchar_t *graphemes, int count, int attributes, int pair) {
    attr_t drawn = attributes_of(attributes);
    for (; count > 0; count--, graphemes += wcslen(graphemes) + 1) {
        cchar_t cell;
        if (setcchar(&cell, graphemes, drawn, (short)pair, NULL) == ERR) return;
        mvwadd_wchnstr(stdscr, row, column, &cell, 1);
        int columns = wcwidth(*graphemes);
        column += columns > 0 ? columns : 1;
    }
}

void fapiao_screen_erase(int row, int column) {
    if (wmove(stdscr, row, column) != ERR) wclrtoeol(stdscr);
}

void fapiao_screen_show(int row, int column) {
    curs_set(row >= 0);
    wmove(stdscr, row >= 0 ? row : 0, row >= 0 ? column : 0);
    wnoutrefresh(stdscr);
    doupdate();
}

void fapiao_screen_forget(void) { clearok(curscr, TRUE); }
void fapiao_screen_bell(void) { beep(); }
int fapiao_screen_read(void) { return wgetch(input); }

// Appends a sequence of the terminal type, without the padding that only old lines need.
static size_t append(char *buffer, size_t used, size_t capacity, const char *sequence) {
    if (!sequence || sequence == (char *)-1) return used;
    while (*sequence) {
        if (sequence[0] == '$' && sequence[1] == '<') {
            const char *end = strchr(sequence, '>');
            if (!end) break;
            sequence = end + 1;
            continue;
        }
        if (used < capacity) buffer[used++] = *sequence;
        sequence++;
    }
    return used;
}

size_t fapiao_screen_restore_text(char *buffer, size_t capacity) {
    static const char *const names[] = {"sgr0", "op", "cnorm", "rmkx", "rmcup"};
    size_t used = 0;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        used = append(buffer, used, capacity, tigetstr(names[i]));
    return used;
}

int fapiao_is_linux_console(int terminal) {
    char type = 0;
    return ioctl(terminal, KDGKBTYPE, &type) == 0;
}

int fapiao_is_terminal(int terminal) { return isatty(terminal); }
