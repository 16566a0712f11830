// Photos, made small.

// A photo made small, as JPEG. Drawing it anew leaves behind whatever else the
// file says: the place, the time, the camera. null: it cannot be read.
window.aftercheckPhoto = async (file, longest) => {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff"; // a JPEG knows no transparency
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    return new Uint8Array(await new Response(blob).arrayBuffer());
  } catch (err) {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
};
