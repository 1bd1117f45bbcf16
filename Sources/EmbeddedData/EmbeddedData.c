#include "EmbeddedData.h"

// #embed is C23, which clang offers in every mode and warns of in the older ones.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char divisions[] = {
#embed "../../Resources/Data/divisions.tsv"
};

struct fapiao_bytes fapiao_embedded(enum fapiao_data which)
{
    switch (which) {
    case fapiao_data_divisions:
        return (struct fapiao_bytes){divisions, sizeof divisions};
    }
}
