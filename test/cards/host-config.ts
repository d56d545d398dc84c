/** Host configurations close to how Teams shows cards, light and dark, so that pictures of cards can be judged. */

interface Palette {
  text: string;
  subtle: string;
  background: string;
  emphasis: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  goodBackground: string;
  warningBackground: string;
  attentionBackground: string;
  accentBackground: string;
}

const light: Palette = {
  text: "#242424",
  subtle: "#616161",
  background: "#ffffff",
  emphasis: "#f0f0f0",
  accent: "#5b5fc7",
  good: "#0e700e",
  warning: "#8a3707",
  attention: "#b10e1c",
  goodBackground: "#e7f2da",
  warningBackground: "#fbf6d9",
  attentionBackground: "#fcf4f6",
  accentBackground: "#e8ebfa",
};

const dark: Palette = {
  text: "#ffffff",
  subtle: "#adadad",
  background: "#292929",
  emphasis: "#1f1f1f",
  accent: "#a6a7dc",
  good: "#92c353",
  warning: "#f8d22a",
  attention: "#f9526b",
  goodBackground: "#1b2a12",
  warningBackground: "#3a3310",
  attentionBackground: "#3e1017",
  accentBackground: "#2f2f4a",
};

function hostConfig(palette: Palette) {
  const color = (value: string) => ({ default: value, subtle: value });
  const foreground = {
    default: { default: palette.text, subtle: palette.subtle },
    dark: color("#000000"),
    light: color("#ffffff"),
    accent: color(palette.accent),
    good: color(palette.good),
    warning: color(palette.warning),
    attention: color(palette.attention),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors: foreground });
  return {
    fontFamily: "Segoe UI, DejaVu Sans Condensed, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: palette === light ? "#e0e0e0" : "#484848" },
    containerStyles: {
      default: style(palette.background),
      emphasis: style(palette.emphasis),
      good: style(palette.goodBackground),
      warning: style(palette.warningBackground),
      attention: style(palette.attentionBackground),
      accent: style(palette.accentBackground),
    },
    actions: {
      maxActions: 6,
      actionsOrientation: "horizontal",
      actionAlignment: "left",
      buttonSpacing: 8,
      spacing: "medium",
    },
    inputs: {
      label: {
        requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
        optionalInputs: { weight: "bolder" },
      },
      errorMessage: { color: "attention" },
    },
    adaptiveCard: { allowCustomStyle: false },
  };
}

export const themes = { light: hostConfig(light), dark: hostConfig(dark) } as const;
export type Theme = keyof typeof themes;
export const pageColors: Record<Theme, string> = { light: "#f5f5f5", dark: "#1f1f1f" };
