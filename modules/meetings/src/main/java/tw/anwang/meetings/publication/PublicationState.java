package tw.anwang.meetings.publication;

/** What became of the wish to publish minutes. */
public enum PublicationState {
    /** Waits for the approval of another person. */
    ASKED("soon"),
    /** 公開: everybody reads it. */
    PUBLISHED("done"),
    /** 不同意公開. */
    REFUSED("late"),
    /** 下架: it was public and is not any more, or the wish was taken back. */
    WITHDRAWN("none");

    private final String chip;

    PublicationState(String chip) {
        this.chip = chip;
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "publication.state." + name();
    }
}
