package io.mingzhang.documents.reading.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs through the content of a page and notes glyphs, straight lines and the places of pictures; pictures are never decoded.
 * The only place where coordinates are binary fractions, as PDFBox hands them over: they become integers at once. Used for
 * one page.
 */
final class PageScanner extends PDFGraphicsStreamEngine {

    private static final int PER_POINT = 100;

    private static final int WHOLE = 100;

    private static final int PER_EM = 1_000;

    /** Setting out to draw a form, with resources of its own, takes as long as so many ordinary operators. */
    private static final int WORK_OF_FORM = 20;

    /** States of drawing inside each other; real pages have a few dozen. */
    private static final int DEEPEST = 500;

    private final PageFrame frame;
    private final Strokes strokes = new Strokes();
    private final GlyphCollector glyphs;
    private final List<Box> pictures = new ArrayList<>();
    private final WorkBound bound;
    private final Veil veil;
    private final Characters characters;
    private boolean lettersOnly;
    private @Nullable PDColor lastColor;
    private int lastCover;
    private Look lastLook = Look.INK;

    PageScanner(PDPage page, Layers layers, Characters characters, WorkBound bound) {
        super(page);
        this.frame = new PageFrame(page);
        this.bound = bound;
        this.characters = characters;
        this.veil = new Veil(layers);
        this.glyphs = new GlyphCollector(new Box(0, 0, frame.width(), frame.height()));
        addOperator(new PictureSkippingDraw(this, this::picture, veil));
    }

    DrawnPage scan(int number) throws IOException {
        processPage(getPage());
        Overlays overlays = new Overlays(glyphs, frame, this::drawLetters);
        overlays.draw(getPage());
        glyphs.settle(strokes::isOnDark, this::isOnPicture);
        DrawnPage.Text text = new DrawnPage.Text(
                glyphs.glyphs(),
                glyphs.hidden(),
                overlays.typed(),
                glyphs.unknown(),
                glyphs.wrong(),
                glyphs.recognized());
        return new DrawnPage(number, frame.width(), frame.height(), text, strokes.rules(), pictures);
    }

    /** What an annotation says; its frame is no part of a table. */
    private void drawLetters(PDAnnotation annotation) throws IOException {
        int outer = veil.enter(annotation.getCOSObject().getCOSDictionary(COSName.OC));
        lettersOnly = true;
        try {
            showAnnotation(annotation);
        } finally {
            lettersOnly = false;
            veil.leave(outer);
        }
    }

    private boolean drawsLines() {
        return !lettersOnly && !veil.covers();
    }

    private boolean isOnPicture(Glyph glyph) {
        return pictures.stream()
                .anyMatch(picture ->
                        picture.holds(glyph.box().centreX(), glyph.box().centreY()));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        bound.spend(operator.getName().equals(OperatorName.DRAW_OBJECT) ? WORK_OF_FORM : 1);
        if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            picture(operator.getImageParameters() == null ? new COSDictionary() : operator.getImageParameters());
            return;
        }
        if (operator.getName().equals(OperatorName.SAVE) && getGraphicsStackSize() > DEEPEST) {
            return;
        }
        veil.meet(operator.getName());
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        if (COSName.OC.equals(tag)) {
            veil.belong(properties);
        }
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (failure instanceof WorkBound.ExceededException || failure instanceof WorkBound.EndlessPageException) {
            throw failure;
        }
        super.operatorException(operator, operands, failure);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        bound.spend(2);
        String text = characters.of(font, code, Math.round(displacement.getX() * PER_EM));
        Matrix state = getGraphicsState().getCurrentTransformationMatrix();
        int em = emOf(place, font);
        int dx = Math.round(displacement.getX() * place.getScaleX() * PER_POINT);
        int dy = Math.round(displacement.getX() * place.getShearY() * PER_POINT);
        if (font.isVertical()) {
            dx = em;
            dy = 0;
        }
        int x = hundredths(place.getTranslateX());
        int y = hundredths(place.getTranslateY());
        int upX = upward(place.getShearX(), place.getScaleY(), em);
        int upY = upward(place.getScaleY(), place.getShearX(), em);
        if (state == null || em <= 0) {
            return;
        }
        int fromX = frame.x(x, y);
        int fromY = frame.y(x, y);
        int towardsX = frame.x(x + dx, y + dy);
        int towardsY = frame.y(x + dx, y + dy);
        int aboveX = frame.x(x + upX, y + upY) - fromX;
        int aboveY = frame.y(x + upX, y + upY) - fromY;
        glyphs.add(text, new GlyphCollector.Placed(fromX, fromY, towardsX, towardsY, aboveX, aboveY), look());
    }

    private static int upward(float along, float across, int em) {
        float length = length(along, across);
        return length == 0 ? 0 : Math.round(along / length * em);
    }

    /** Nearly all text is upright: then nothing has to be worked out. */
    private static float length(float one, float other) {
        if (one == 0 || other == 0) {
            return Math.abs(one + other);
        }
        return (float) Math.hypot(one, other);
    }

    /** The font size as it is seen. */
    private static int emOf(Matrix place, PDFont font) {
        float height = length(place.getShearX(), place.getScaleY()) * PER_POINT;
        if (font instanceof PDType3Font type3) {
            float unit = Math.abs(type3.getFontMatrix().getScaleY());
            return Math.round(unit == 0 ? height : height * unit * typicalUnits(type3));
        }
        return Math.round(height);
    }

    private static float typicalUnits(PDType3Font font) {
        float height = font.getFontBBox() == null ? 0 : font.getFontBBox().getHeight();
        float unit = Math.abs(font.getFontMatrix().getScaleY());
        return height > 0 ? height : 1 / unit;
    }

    private static int hundredths(float points) {
        return Math.round(points * PER_POINT);
    }

    private Look look() {
        if (veil.covers()) {
            return Look.COVERED;
        }
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (!mode.isFill()) {
            return mode.isStroke() ? Look.INK : Look.NONE;
        }
        if (mode.isStroke()) {
            Look filled = filled(state);
            return filled == Look.PAPER ? Look.INK : filled;
        }
        return filled(state);
    }

    /** Colours are looked at once, however many characters have them. */
    private Look filled(PDGraphicsState state) {
        PDColor color = state.getNonStrokingColor();
        int cover = percent(state.getNonStrokeAlphaConstant());
        if (!color.equals(lastColor) || cover != lastCover) {
            lastColor = color;
            lastCover = cover;
            lastLook = Ink.look(color, cover);
        }
        return lastLook;
    }

    private static int percent(double alpha) {
        return Math.toIntExact(Math.round(alpha * WHOLE));
    }

    private boolean seenStroke() {
        PDColor color = getGraphicsState().getStrokingColor();
        return !Ink.isPaper(color) && Math.round(getGraphicsState().getAlphaConstant() * WHOLE) > 0;
    }

    private boolean seenFill() {
        PDColor color = getGraphicsState().getNonStrokingColor();
        return !Ink.isPaper(color) && Math.round(getGraphicsState().getNonStrokeAlphaConstant() * WHOLE) > 0;
    }

    /** A picture is drawn, described by its dictionary. */
    private void picture(COSDictionary image) {
        if (veil.covers()) {
            return;
        }
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        int x = hundredths(place.getTranslateX());
        int y = hundredths(place.getTranslateY());
        int toX = x + hundredths(place.getScaleX() + place.getShearX());
        int toY = y + hundredths(place.getScaleY() + place.getShearY());
        Box box = Box.between(frame.x(x, y), frame.y(x, y), frame.x(toX, toY), frame.y(toX, toY));
        pictures.add(box);
        if (isOpaque(image)) {
            glyphs.cover(box);
        }
    }

    /** Whether nothing is seen through it, as far as that can be told without its data. */
    private boolean isOpaque(COSDictionary image) {
        PDGraphicsState state = getGraphicsState();
        boolean full = Math.round(state.getNonStrokeAlphaConstant() * WHOLE) >= WHOLE
                && BlendMode.NORMAL.equals(state.getBlendMode())
                && state.getSoftMask() == null;
        return full
                && !image.containsKey(COSName.SMASK)
                && !image.containsKey(COSName.MASK)
                && !image.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        strokes.close();
    }

    @Override
    public void moveTo(float x, float y) {
        int sheetX = hundredths(x);
        int sheetY = hundredths(y);
        strokes.moveTo(frame.x(sheetX, sheetY), frame.y(sheetX, sheetY));
    }

    @Override
    public void lineTo(float x, float y) {
        int sheetX = hundredths(x);
        int sheetY = hundredths(y);
        strokes.lineTo(frame.x(sheetX, sheetY), frame.y(sheetX, sheetY));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        int sheetX = hundredths(x3);
        int sheetY = hundredths(y3);
        strokes.curveTo(frame.x(sheetX, sheetY), frame.y(sheetX, sheetY));
    }

    @Override
    public Point2D getCurrentPoint() {
        // asked for by the curve operators only, whose control points are of no interest
        return new Point2D.Float(0, 0);
    }

    @Override
    public void closePath() {
        strokes.close();
    }

    @Override
    public void endPath() {
        strokes.end();
    }

    @Override
    public void strokePath() {
        if (drawsLines()) {
            strokes.stroke(seenStroke());
        }
        strokes.end();
    }

    @Override
    public void fillPath(int windingRule) {
        if (drawsLines()) {
            strokes.fill(seenFill());
        }
        strokes.end();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokes.fill(seenFill());
        if (drawsLines()) {
            strokes.stroke(seenStroke());
        }
        strokes.end();
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped away is rarely more than shading; texts cut off by it are still read
    }

    @Override
    public void shadingFill(COSName shading) {
        // a colour, no line; how far it reaches is not worked out
        if (!drawsLines()) {
            return;
        }
        strokes.shade(new Box(0, 0, frame.width(), frame.height()));
    }

    @Override
    public void drawImage(PDImage image) {
        picture(image.getCOSObject());
    }
}
