package org.salute.interaction.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.salute.interaction.boundary.Attachments;
import org.salute.interaction.boundary.InteractionDetail;
import org.salute.interaction.boundary.InteractionRecords;
import org.salute.platform.faces.Messages;
import org.salute.platform.faces.Problems;
import org.salute.platform.validation.InvalidInput;

/** The page on which a letter or photograph is added to an interaction. */
@Named
@ViewScoped
public class AttachmentAddView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Attachments attachments;

    @Inject
    private InteractionRecords records;

    @Inject
    private Messages messages;

    private Long interaction;
    private String number;
    private boolean draft;
    private transient Part file;
    private Problems problems = new Problems();

    /** Finds the record that the address names. */
    public void load() {
        InteractionDetail detail = records.show(interaction == null ? -1 : interaction);
        number = detail.number();
        draft = detail.isOpenForWriting();
    }

    /** Keeps the chosen file, and goes back to the record. */
    public String add() throws IOException {
        try {
            byte[] content = file == null ? new byte[0] : file.getInputStream().readNBytes(Attachments.MOST_BYTES + 1);
            attachments.add(interaction, file == null ? null : file.getSubmittedFileName(), content);
            messages.info("attachment-add.added");
            return getBack() + "&faces-redirect=true";
        } catch (InvalidInput invalid) {
            problems = new Problems(invalid.problems());
            return null;
        }
    }

    /** The page one came from. */
    public String getBack() {
        return "/interaction/" + (draft ? "interaction-edit" : "interaction-detail") + ".xhtml?id=" + interaction;
    }

    public Long getInteraction() {
        return interaction;
    }

    public void setInteraction(Long interaction) {
        this.interaction = interaction;
    }

    public String getNumber() {
        return number;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Problems getProblems() {
        return problems;
    }
}
