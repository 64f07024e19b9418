package tw.anwang.identity.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.TypedText;

/** What each page tells its script of the end of the sign-in, and of what was typed before the last one ended. */
@Named
@RequestScoped
public class SignInEnd {
    @Inject
    CurrentUser user;

    @Inject
    SignInLimits limits;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String back;

    /** Seconds until the sign-in ends when nothing more is done. */
    public long getLeft() {
        return user.signIn()
                .map(signIn -> limits.left(signIn, clock.instant()).toSeconds())
                .orElse(0L);
    }

    /** Whether nothing the person does puts it off. */
    public boolean isLast() {
        return user.signIn().map(limits::isLast).orElse(false);
    }

    public long getPerson() {
        return user.getMe().id().value();
    }

    /** {@code typed} where text waits for this page, {@code again} where only its draft can, else empty. */
    public String getBack() {
        if (back == null) {
            Optional<TypedText> waiting = TypedText.in(request.getSession(false))
                    .filter(typed ->
                            typed.person() == getPerson() && typed.address().equals(TypedText.address(request)));
            back = waiting.map(typed -> typed.fields().isEmpty() ? "again" : "typed")
                    .orElse("");
            waiting.filter(typed -> typed.fields().isEmpty())
                    .ifPresent(typed -> TypedText.forget(request.getSession()));
        }
        return back;
    }
}
