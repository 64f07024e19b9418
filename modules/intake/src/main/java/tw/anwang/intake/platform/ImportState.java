package tw.anwang.intake.platform;

/** How far an import is. */
public enum ImportState {
    /** 預覽: nothing of it is in the reports. */
    PREVIEW("soon"),
    /** 匯入中: a job takes it over. */
    RUNNING("open"),
    /** 已匯入. */
    DONE("done"),
    /** 已停止: somebody stopped it; what is in stays, and it can go on while its file is there. */
    CANCELLED("none"),
    /** 匯入失敗: the same, but nobody asked for it. */
    FAILED("late");

    private final String chip;

    ImportState(String chip) {
        this.chip = chip;
    }

    /** The colour of its chip. */
    public String getChip() {
        return chip;
    }

    public String getLabelKey() {
        return "importState." + name();
    }
}
