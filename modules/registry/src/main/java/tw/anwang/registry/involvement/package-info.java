/** Who serves whom: one row per office and case, from the day it began to the day it ended. */
package tw.anwang.registry.involvement;
