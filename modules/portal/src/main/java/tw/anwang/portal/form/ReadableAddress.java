package tw.anwang.portal.form;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An address with a parameter nobody can read ({@code id=abc}) names no page: 404. Faces would skip the loading of the
 * page and go on to show it, which ends as an error without a reason.
 */
public class ReadableAddress implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot page = faces.getViewRoot();
        boolean unreadable = page != null
                && !faces.getResponseComplete()
                && ViewMetadata.getViewParameters(page).stream().anyMatch(parameter -> !parameter.isValid());
        if (unreadable) {
            refuse(faces);
        }
    }

    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
