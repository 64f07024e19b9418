package tw.anwang.intake;

import tw.anwang.identity.Sensitivity;

/** What a report is about (通報案件類別). Each has its own law and its own clocks. */
public enum ReportKind {
    /** 脆弱家庭. */
    VULNERABLE_FAMILY,
    /** 兒少保護. */
    CHILD_PROTECTION,
    /** 成人保護 (親密關係暴力與其他家庭暴力). */
    ADULT_PROTECTION,
    /** 性侵害. */
    SEXUAL_ASSAULT,
    /** 老人保護. */
    ELDER_PROTECTION,
    /** 身心障礙者保護. */
    DISABILITY_PROTECTION,
    /** 自殺防治. */
    SUICIDE,
    /** 精神疾病. */
    MENTAL_ILLNESS;

    /** Key in the intake's messages. */
    public String getLabelKey() {
        return "kind." + name();
    }

    /** Who sees such a report beyond its parties, and whether it is 密: what tells of health is [assumed]. */
    public Sensitivity sensitivity() {
        return isProtective()
                ? Sensitivity.PARTIES_ONLY
                : tellsHealth() ? Sensitivity.CONFIDENTIAL : Sensitivity.ORDINARY;
    }

    private boolean tellsHealth() {
        return this == SUICIDE || this == MENTAL_ILLNESS;
    }

    /** 保護性案件: kept to those who work on it, whatever else a person may see. */
    public boolean isProtective() {
        return this != VULNERABLE_FAMILY && !tellsHealth();
    }
}
