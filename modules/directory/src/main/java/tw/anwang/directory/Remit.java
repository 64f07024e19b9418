package tw.anwang.directory;

/** What an office of a county works on, whatever its name is there (社會局, 社會處, 社會及勞動處 …). */
public enum Remit {
    SOCIAL,
    HEALTH,
    EDUCATION,
    LABOUR,
    POLICE
}
