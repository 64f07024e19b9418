package tw.anwang.welfare.familycase;

/** Why an office or a person sees a case. */
enum CasePart {
    /** 主責: the centre that accepted the report. */
    LEAD,
    /** 主責社工. */
    WORKER
}
