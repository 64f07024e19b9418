/**
 * All names of the directory in memory, and how a name is read: a few hundred lines that change a few times a year, so
 * that reading two hundred names of a meeting costs one look at the change stamp. Plain Java but for the two classes
 * that fetch it.
 */
package tw.anwang.directory.snapshot;
