#ifndef FAPIAO_EMBEDDED_DATA_H
#define FAPIAO_EMBEDDED_DATA_H

#include <stddef.h>

/// The files of Resources/Data that the program carries within itself.
enum __attribute__((enum_extensibility(closed))) fapiao_data {
    /// Provinces, cities and districts with their pinyin.
    fapiao_data_divisions,
    /// The traditional characters of those names, each with the one that stands in them.
    fapiao_data_traditional,
    /// The made-up customers and orders of the demo.
    fapiao_data_demo_customers,
    fapiao_data_demo_orders,
};

/// The bytes of one file; they live as long as the program and end without a NUL.
struct fapiao_bytes {
    const unsigned char *start;
    size_t count;
};

/// The bytes of `which`.
struct fapiao_bytes fapiao_embedded(enum fapiao_data which);

#endif
