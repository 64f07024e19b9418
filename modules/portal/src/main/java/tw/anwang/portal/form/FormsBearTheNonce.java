package tw.anwang.portal.form;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Every form bears the page's nonce beside its state. PrimeFaces compares it once the form's work is done, and adds it
 * by a script: a press before the scripts of the page are there (the second of a double click meets the answer to the
 * first) would be done, and answered as a mistake of the portal.
 */
public class FormsBearTheNonce extends ViewHandlerWrapper {
    private static final String NAME = "primefaces.nonce";

    public FormsBearTheNonce(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", NAME, null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        writer.endElement("input");
    }
}
