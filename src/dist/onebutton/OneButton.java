import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least that a JavaFX program can be: what its start costs cannot be saved.
final class OneButton {

    private OneButton() {}

    public static void main(String[] args) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Button("Hello")), 1440, 900));
            stage.show();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    // The same moment at which the program itself says so.
                    if (frames == 3) {
                        System.out.println("first frame drawn");
                        System.out.flush();
                        stage.close();
                    }
                }
            }.start();
        });
    }
}
