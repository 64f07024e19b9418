package tw.anwang.desk.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** What an exception of the mail library means for the mail. The API tells no reply code: the server's words do. */
final class Refusal {
    private static final Pattern FOR_GOOD = Pattern.compile("(?s)(^|.*\\s)5\\d\\d[ -].*");
    private static final Pattern FOR_NOW = Pattern.compile("(?s)(^|.*\\s)4\\d\\d[ -].*");

    private Refusal() {}

    /** While the connection is made: every other mail would meet the same. */
    static NotSent ofTheServer(MessagingException failed) {
        List<Throwable> all = chain(failed);
        if (failed instanceof AuthenticationFailedException) {
            return new NotSent(MailProblem.NOT_SIGNED_IN, failed);
        }
        boolean secret = all.stream()
                .anyMatch(one -> one instanceof SSLException
                        || String.valueOf(one.getMessage()).contains("STARTTLS"));
        return new NotSent(secret ? MailProblem.NOT_SECRET : MailProblem.UNREACHABLE, last(all));
    }

    /** While the mail is handed over. */
    static NotSent of(MessagingException failed) {
        List<Throwable> all = chain(failed);
        if (all.stream().anyMatch(SocketTimeoutException.class::isInstance)) {
            return new NotSent(MailProblem.SILENT, last(all));
        }
        boolean later = all.stream().anyMatch(one -> says(FOR_NOW, one));
        boolean forGood = isOfTheReceiver(failed) && all.stream().anyMatch(one -> says(FOR_GOOD, one));
        return new NotSent(forGood && !later ? MailProblem.REFUSED : MailProblem.LATER, last(all));
    }

    /** Where the sender or the sign-in is refused, no receiver is to blame, and the next try may succeed. */
    private static boolean isOfTheReceiver(MessagingException failed) {
        return failed instanceof SendFailedException sending
                && sending.getInvalidAddresses() != null
                && sending.getInvalidAddresses().length > 0;
    }

    private static boolean says(Pattern code, Throwable one) {
        return one.getMessage() != null && code.matcher(one.getMessage()).matches();
    }

    /** The innermost says most: the server's own words. */
    private static Throwable last(List<Throwable> all) {
        return all.get(all.size() - 1);
    }

    private static List<Throwable> chain(MessagingException failed) {
        List<Throwable> all = new ArrayList<>();
        Throwable one = failed;
        while (one != null && !all.contains(one)) {
            all.add(one);
            // the mail library's own chain and Java's are one: getCause() gives the next exception
            one = one.getCause();
        }
        return all;
    }
}
