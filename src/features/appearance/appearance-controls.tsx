import { useTexts } from '#i18n/language-context.tsx';
import {
  colourSchemes,
  setColourScheme,
  setTextSize,
  textSizes,
  useColourScheme,
  useTextSize,
} from '#platform/appearance.ts';
import { Choices } from '#ui/field.tsx';

/** Size of the text, light or dark: for every page of the app, at once. */
export function AppearanceControls() {
  const t = useTexts('appearance');
  return (
    <>
      <Choices
        legend={t('size')}
        name="text-size"
        choices={textSizes.map((value) => ({ value, label: t(`sizes.${value}`) }))}
        value={useTextSize()}
        onChange={setTextSize}
      />
      <Choices
        legend={t('scheme')}
        name="colour-scheme"
        choices={colourSchemes.map((value) => ({ value, label: t(`schemes.${value}`) }))}
        value={useColourScheme()}
        onChange={setColourScheme}
      />
    </>
  );
}
