// Names of functions that are compiled for several instruction sets.

#pragma once

#define PASTE_EXPANDED(name, isa) name##_##isa
#define PASTE(name, isa) PASTE_EXPANDED(name, isa)
#define FOR_ISA(name) PASTE(name, ISA)
