package tw.anwang.desk.job;

/** The life of a job. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
