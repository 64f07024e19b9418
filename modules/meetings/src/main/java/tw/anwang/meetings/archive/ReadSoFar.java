package tw.anwang.meetings.archive;

import java.util.Set;

/**
 * How far the reading of an archive is.
 *
 * @param files that have a result
 * @param bytes that were unpacked for them
 * @param entries of the part in question that have a result
 */
record ReadSoFar(int files, long bytes, Set<Integer> entries) {}
