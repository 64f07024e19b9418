package tw.anwang.meetings.figures;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;

/**
 * The numbers of a line as cells, each a link to its rows: {@code <figures:cells of="#{cells}"/>}. Written at once: as
 * repetitions within repetitions the five hundred of a page cost more than counting them.
 */
@FacesComponent(value = "anwang.figureCells", createTag = true, tagName = "cells", namespace = "anwang.figures")
public class FigureCells extends UIComponentBase {
    private static final String CLASS = "class";

    @Override
    public String getFamily() {
        return "anwang.figures";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        for (Object cell : (Collection<?>) getAttributes().get("of")) {
            out.startElement("td", this);
            out.writeAttribute(CLASS, "num", null);
            writeWithRate((FigureCell) cell, out);
            out.endElement("td");
        }
    }

    private void writeWithRate(FigureCell cell, ResponseWriter out) throws IOException {
        if (cell.whole() == null) {
            write(cell, out);
            return;
        }
        if (cell.whole().number() == 0) {
            text("span", "none", cell.percent(), out);
            return;
        }
        out.writeText(cell.percent(), null);
        out.startElement("br", this);
        out.endElement("br");
        out.startElement("span", this);
        out.writeAttribute(CLASS, "small nw", null);
        write(cell, out);
        out.writeText("／", null);
        write(cell.whole(), out);
        out.endElement("span");
    }

    private void write(FigureCell cell, ResponseWriter out) throws IOException {
        if (cell.number() == 0) {
            text("span", "none", "0", out);
            return;
        }
        out.startElement("a", this);
        out.writeAttribute("href", cell.address(), null);
        if (cell.late()) {
            out.writeAttribute(CLASS, "late-text", null);
        }
        out.writeText(cell.number(), null);
        text("span", "vh", " " + cell.words(), out);
        out.endElement("a");
    }

    private void text(String element, String styleClass, String words, ResponseWriter out) throws IOException {
        out.startElement(element, this);
        out.writeAttribute(CLASS, styleClass, null);
        out.writeText(words, null);
        out.endElement(element);
    }
}
