/** Another phone's code as its picture holds it, `1.<seed>.<address>`: whether it holds good is told by trying. */
export const looksLikeOffer = (text: string): boolean => /^\d+\.[\w-]+\.\S+$/.test(text);
