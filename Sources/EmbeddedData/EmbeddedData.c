#include "EmbeddedData.h"

// #embed is C23, which clang offers in every mode and warns of in the older ones.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char divisions[] = {
#embed "../../Resources/Data/divisions.tsv"
};

static const unsigned char traditional[] = {
#embed "../../Resources/Data/traditional.tsv"
};

static const unsigned char demo_customers[] = {
#embed "../../Resources/Data/demo-customers.tsv"
};

static const unsigned char demo_orders[] = {
#embed "../../Resources/Data/demo-orders.tsv"
};

struct fapiao_bytes fapiao_embedded(enum fapiao_data which)
{
    switch (which) {
    case fapiao_data_divisions:
        return (struct fapiao_bytes){divisions, sizeof divisions};
    case fapiao_data_traditional:
        return (struct fapiao_bytes){traditional, sizeof traditional};
    case fapiao_data_demo_customers:
        return (struct fapiao_bytes){demo_customers, sizeof demo_customers};
    case fapiao_data_demo_orders:
        return (struct fapiao_bytes){demo_orders, sizeof demo_orders};
    }
}
