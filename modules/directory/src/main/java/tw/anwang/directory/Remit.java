package tw.anwang.directory;

/**
 * What an office of a county works on, whatever its name is there (社會局, 社會處, 社會及勞動處 …). The first five are the
 * work of bureaus, which every county has; the others that of offices below a bureau, which a county may have.
 */
public enum Remit {
    SOCIAL,
    HEALTH,
    EDUCATION,
    LABOUR,
    POLICE,
    /** Vulnerable families: a 社會福利服務中心. */
    FAMILY_SERVICE,
    /** Protection cases: the 家庭暴力及性侵害防治中心. */
    PROTECTION,
    /** The 社區心理衛生中心. */
    MENTAL_HEALTH,
    /** Every report of the county is screened and dispatched there: the 集中篩派案窗口. */
    INTAKE,
    /** A police 分局. */
    PRECINCT;

    /** The bureau that answers for this work where no office below it does. */
    public Remit bureau() {
        return switch (this) {
            case FAMILY_SERVICE, PROTECTION, INTAKE -> SOCIAL;
            case MENTAL_HEALTH -> HEALTH;
            case PRECINCT -> POLICE;
            default -> this;
        };
    }
}
