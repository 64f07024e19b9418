package tw.anwang.meetings.handover;

/** One earlier handover. @param items how many @param undone how many of them were taken back */
public record HandoverLine(Handover handover, long items, long undone) {
    public boolean isOpen() {
        return undone < items;
    }
}
