package tw.anwang.identity.sso;

import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.identity.factor.PublicAddress;
import tw.anwang.kernel.PageMessages;
import tw.anwang.kernel.Sentences;

/**
 * After signing out of the portal: leads on to sign out at the issuer, where that can be done. No token goes along, so
 * that none stands in an address; the issuer may ask the person once more.
 */
@Named
@RequestScoped
public class SignedOutPage {
    @Inject
    IssuerSettings settings;

    @Inject
    Discovery discovery;

    @Inject
    PublicAddress publicAddress;

    private String issuerAddress = "";

    /** A form's answer may not lead to another site (form-action), a page may: the browser goes on at once. */
    public void load() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        issuerAddress = endSession((HttpServletRequest) external.getRequest())
                .map(URI::toString)
                .orElse("");
        if (!issuerAddress.isEmpty()) {
            external.setResponseHeader("Refresh", "0; url=" + issuerAddress);
        }
    }

    private Optional<URI> endSession(HttpServletRequest request) {
        if (!settings.isSet()) {
            return Optional.empty();
        }
        try {
            URI end = discovery.issuer().metadata().getEndSessionEndpointURI();
            URI back = publicAddress
                    .origin(URI.create(request.getRequestURL().toString()))
                    .map(origin -> URI.create(origin + request.getContextPath() + "/signIn.xhtml"))
                    .orElse(null);
            return Optional.ofNullable(end)
                    .map(address ->
                            new LogoutRequest(address, null, null, settings.client(), back, null, null).toURI());
        } catch (Refused silent) {
            return Optional.empty();
        }
    }

    /** Where the person signs out at the issuer; empty where that cannot be done. */
    public String getIssuerAddress() {
        return issuerAddress;
    }

    public String getLabel() {
        Locale locale = PageMessages.locale();
        return MessageFormat.format(Sentences.of("identity", "sso.signOut", locale), settings.name(locale));
    }
}
