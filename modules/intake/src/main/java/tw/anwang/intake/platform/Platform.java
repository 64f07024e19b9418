package tw.anwang.intake.platform;

import tw.anwang.intake.ReportKind;

/** A national system that reports come from. */
public enum Platform {
    /** 社會安全網-關懷e起來: the entry of all reports. */
    ECARE("關懷e起來", null),
    /** 脆弱家庭個案管理平台: every report in it is one of a vulnerable family. */
    FAMILY("脆弱家庭個案管理平台", ReportKind.VULNERABLE_FAMILY),
    /** 保護資訊系統. */
    PROTECTION("保護資訊系統", null);

    private final String system;
    private final ReportKind kind;

    Platform(String system, ReportKind kind) {
        this.system = system;
        this.kind = kind;
    }

    /** 來源系統, as every report of it bears it. */
    public String system() {
        return system;
    }

    /** What its reports are about where no column says so; null: a column has to. */
    ReportKind kind() {
        return kind;
    }

    public String getLabelKey() {
        return "platform." + name();
    }
}
