package tw.anwang.meetings.archive;

import tw.anwang.desk.Progress;

/**
 * One run of the work on an archive, as its job was told.
 *
 * @param number of the run: another start or a stop makes a later one, and this one ends
 */
record Run(long archive, int number, Progress progress) {
    static Run of(String arguments, Progress progress) {
        String[] words = arguments.split(":");
        return new Run(Long.parseLong(words[0]), Integer.parseInt(words[1]), progress);
    }

    /** Where the archive is that the job was told of. */
    static String addressOf(String arguments) {
        return "/meetings/archive.xhtml?id=" + arguments.split(":")[0];
    }
}
