package tw.anwang.registry;

/** Which network serves a family: each has its own law, its own cases and often its own national platform. */
public enum ServiceSystem {
    /** 集中受理與篩派案. */
    INTAKE,
    /** 社會福利服務中心 (脆弱家庭). */
    WELFARE,
    /** 保護服務. */
    PROTECTION,
    /** 社區心理衛生. */
    MENTAL_HEALTH,
    /** 教育. */
    EDUCATION,
    /** 勞政. */
    LABOUR,
    /** 警政. */
    POLICE,
    /** 毒品防制. */
    DRUGS,
    /** 其他網絡. */
    OTHER;

    /** Key in the registry's messages. */
    public String getLabelKey() {
        return "system." + name();
    }
}
