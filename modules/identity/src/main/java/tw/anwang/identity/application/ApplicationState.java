package tw.anwang.identity.application;

/** How far an application is. */
public enum ApplicationState {
    /** The head of the office is asked whether the person is one of theirs. */
    AT_HEAD,
    /** An administrator is asked to open the account. */
    AT_ADMINISTRATOR,
    APPROVED,
    REFUSED;

    boolean isOpen() {
        return this == AT_HEAD || this == AT_ADMINISTRATOR;
    }
}
