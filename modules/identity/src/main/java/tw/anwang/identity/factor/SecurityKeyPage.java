package tw.anwang.identity.factor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import tw.anwang.identity.account.PasswordAgain;
import tw.anwang.identity.signin.SecondStep;

/** Adds a security key, or asks for one at sign-in; the browser talks with the key, factor.js with the browser. */
@Named
@RequestScoped
public class SecurityKeyPage {
    @Inject
    SecurityKeys keys;

    @Inject
    KeyTalk talk;

    @Inject
    PasswordAgain passwordAgain;

    @Inject
    SecondStep step;

    @Inject
    FactorAdded added;

    private String answer;
    private String name;
    private String password;

    /** Whether keys can be used at the address by which the portal was called. */
    public boolean isPossible() {
        return talk.place().isPresent();
    }

    /** What the browser hands to a new key; asked anew for each page, and once for it. */
    public String getCreation() {
        return talk.open(keys.creation(talk.here()));
    }

    /** What the browser hands to a known key. */
    public String getAssertion() {
        return talk.open(keys.assertion(talk.here()));
    }

    public void register() {
        if (step.isPassed()) {
            passwordAgain.confirm(password);
        }
        keys.register(talk.here(), talk.kept(answer), answer, name);
        added.done();
    }

    public void check(String from) throws IOException {
        keys.check(talk.here(), talk.kept(answer), answer);
        step.pass();
        step.goOn(from);
    }

    /** An answer is never sent back into the form: the next one is to another question. */
    public String getAnswer() {
        return "";
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
