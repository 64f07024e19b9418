/** What the search finds of households: nothing that somebody who finds it may not read. */
package tw.anwang.registry.search;
