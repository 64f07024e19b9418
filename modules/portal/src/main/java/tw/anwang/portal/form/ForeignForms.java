package tw.anwang.portal.form;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * A form that carries no state of a page, or not its nonce, was not handed out by this portal: another site may have made a person's
 * browser send it. It does nothing, and the answer says so instead of showing the page as if all were well.
 */
public class ForeignForms implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        boolean sent = request.getDispatcherType() == DispatcherType.REQUEST && "POST".equals(request.getMethod());
        if (sent && !faces.getResponseComplete() && !(faces.isPostback() && hasNonce(faces))) {
            StaleForm.answer(faces);
        }
    }

    /** PrimeFaces looks at it too, but only when the form's work is done. */
    private static boolean hasNonce(FacesContext faces) {
        try {
            PrimeFacesContext.getCspState(faces).getNonce();
            return true;
        } catch (CspException none) {
            return false;
        }
    }
}
