package tw.anwang.intake.platform;

/** How far an import is. */
public enum ImportState {
    /** 預覽: nothing of it is in the reports. */
    PREVIEW("soon"),
    /** 匯入中: a job takes it over. */
    RUNNING("open"),
    /** 已匯入. */
    DONE("done");

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
