package tw.anwang.identity.sso;

import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Single sign-on is set up in this module's tests; whether it opens accounts, each test says. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SampleIssuer extends IssuerSettings {
    static final String ADDRESS = "https://issuer.example.org/realms/one";

    private boolean opening;

    void opensAccounts(boolean now) {
        opening = now;
    }

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    Issuer issuer() {
        return new Issuer(ADDRESS);
    }

    @Override
    boolean opensAccounts() {
        return opening;
    }
}
