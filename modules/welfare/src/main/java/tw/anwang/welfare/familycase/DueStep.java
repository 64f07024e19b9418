package tw.anwang.welfare.familycase;

/** What has to be done next on a case, by its {@code due_at}. */
public enum DueStep {
    /** 通報後訪視: the first one of a case, and one that a further report of it demands; by the clock of the report. */
    VISIT,
    /** 評估報告, by the clock of the report. */
    ASSESSMENT,
    /** 下次訪視: planned, or by how often such a family is seen. */
    NEXT_VISIT;

    public String getLabelKey() {
        return "familyCase.due." + name();
    }
}
