package tw.anwang.portal.form;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.TypedText;

/** A form whose page the portal no longer knows: nothing was done, and a link opens the page anew with what was typed. */
public final class StaleForm {
    private StaleForm() {}

    /** Answers 409 with a page in words. */
    public static void answer(FacesContext faces) {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return;
        }
        TypedText.keep((HttpServletRequest) external.getRequest());
        external.getRequestMap().put("reopen", external.getRequestContextPath() + address(external));
        try {
            external.responseReset();
            external.responseSendError(HttpServletResponse.SC_CONFLICT, null);
            faces.responseComplete();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String address(ExternalContext external) {
        String query = ((HttpServletRequest) external.getRequest()).getQueryString();
        return SafeAddress.inside(external.getRequestServletPath() + (query == null ? "" : "?" + query));
    }
}
