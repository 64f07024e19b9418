package tw.anwang.welfare.leaving;

/** An earlier handover. @param cases that moved @param undone of these, those that were taken back */
public record HandoverLine(CaseHandover handover, long cases, long undone) {
    /** Something of it could be taken back yet. */
    public boolean isOpen() {
        return undone < cases;
    }
}
