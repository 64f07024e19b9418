package tw.anwang.intake.platform;

import tw.anwang.directory.OfficeId;

/**
 * What became of a file that was laid into the folder.
 *
 * @param office whose people with the right are told
 * @param imported its import; null where it was refused, or taken before
 * @param why in words, why it was refused; else null
 * @param waits whether somebody has to settle its columns first
 */
record LaidFile(OfficeId office, String name, PlatformImport imported, String why, boolean waits) {
    boolean refused() {
        return why != null;
    }
}
