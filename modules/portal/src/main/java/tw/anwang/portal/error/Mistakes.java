package tw.anwang.portal.error;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.NotPermitted;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.RequestNumber;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.portal.form.StaleForm;

/**
 * The one place where an exception meets the page. A broken rule becomes its sentence and the page stays as it was
 * typed; somebody else's earlier save becomes the invitation to compare; a missing right is 403, a row out of scope
 * 404; anything else is logged once under the number of the request, which the page shows.
 */
public class Mistakes extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(Mistakes.class.getName());

    public Mistakes(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var happened = (ExceptionQueuedEventContext) events.next().getSource();
            answer(happened.getContext(), happened.getException());
            events.remove();
        }
        getWrapped().handle();
    }

    private void answer(FacesContext faces, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (understood(faces, cause)) {
                return;
            }
        }
        String number = CDI.current().select(RequestNumber.class).get().of((HttpServletRequest)
                faces.getExternalContext().getRequest());
        LOG.log(
                Level.SEVERE,
                "錯誤編號 " + number + " " + faces.getExternalContext().getRequestServletPath(),
                thrown);
        Optional<Unsaved> known = Unsaved.of(thrown);
        if (known.isPresent() && faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            // what was typed stays in the form
            say(faces, MessageFormat.format(Sentences.of("portal", known.get().sentence(), locale(faces)), number));
            return;
        }
        faces.getExternalContext()
                .getRequestMap()
                .put("errorText", known.map(Unsaved::onItsOwnPage).orElse("error.500.text"));
        status(faces, 500);
    }

    private static boolean understood(FacesContext faces, Throwable cause) {
        boolean rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (cause instanceof RuleBroken broken && !rendering) {
            say(faces, Sentences.of(broken, locale(faces)));
        } else if (cause instanceof OptimisticLockException && !rendering) {
            say(faces, Sentences.of("portal", "error.savedFirst", locale(faces)));
        } else if (cause instanceof NotPermitted denied) {
            refusals().note(denied, faces.getExternalContext().getRequestServletPath());
            faces.getExternalContext().getRequestMap().put(MissingRight.IN_REQUEST, denied.permission());
            if (faces.isPostback() && faces.getViewRoot() != null) {
                TypedInVain.giveBack(faces);
            }
            status(faces, 403);
        } else if (cause instanceof NotVisible hidden) {
            refusals().note(hidden, faces.getExternalContext().getRequestServletPath());
            status(faces, 404);
        } else if (cause instanceof ViewExpiredException) {
            StaleForm.answer(faces);
        } else {
            return false;
        }
        return true;
    }

    private static Refusals refusals() {
        return CDI.current().select(Refusals.class).get();
    }

    private static Locale locale(FacesContext faces) {
        return faces.getViewRoot() == null ? Locale.TAIWAN : faces.getViewRoot().getLocale();
    }

    private static void say(FacesContext faces, String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void status(FacesContext faces, int status) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return;
        }
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
