package tw.anwang.meetings.archive;

/** How far an archive is. */
public enum ArchiveState {
    /** Pieces of it are still missing. */
    BRINGING,
    /** Its files are being read, one after the other. */
    READING,
    /** Somebody stopped the reading, or it failed; it goes on where it ended. */
    HALTED,
    /** Every file has its result; what waits can be taken up. */
    READ,
    /** What waits is becoming minutes. */
    TAKING;

    public boolean isRunning() {
        return this == READING || this == TAKING;
    }
}
