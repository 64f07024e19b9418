package tw.anwang.desk.mail;

/** A mail was not taken; nobody is told now: the outbox keeps why, for those who look at it. */
final class NotSent extends Exception {
    private static final long serialVersionUID = 1L;

    private final MailProblem problem;

    NotSent(MailProblem problem, Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.problem = problem;
    }

    MailProblem problem() {
        return problem;
    }
}
