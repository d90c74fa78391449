"""Makes digits_logits.npy: what a classifier says of real images, before the sigmoid.

Ten logistic regressions, one a digit, learn from half of scikit-learn's handwritten digits.
Their logits for all 1797 images become an array of shape (1797, 10) in f32: the sigmoid of
row i, column d is the probability that image i shows the digit d.

The images are from "Optical Recognition of Handwritten Digits" (E. Alpaydin, C. Kaynak, UCI Machine
Learning Repository, CC BY 4.0). Made with Python 3.11.7, scikit-learn 1.9.1, NumPy 2.4.6 and
SciPy 1.17.1; other versions may differ in the last bits.
"""

from pathlib import Path

import numpy as np
from scipy.special import expit
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.multiclass import OneVsRestClassifier

images, digits = load_digits(return_X_y=True)
images /= 16

train, held_out = train_test_split(
    np.arange(len(digits)), test_size=0.5, random_state=0, stratify=digits
)
classifier = OneVsRestClassifier(LogisticRegression(max_iter=1000))
classifier.fit(images[train], digits[train])
logits = classifier.decision_function(images).astype(np.float32)

path = Path(__file__).with_name("digits_logits.npy")
np.save(path, logits)

probabilities = expit(logits.astype(np.float64))
right = probabilities.argmax(axis=1) == digits
print(f"{path.name}: {logits.dtype}, shape {logits.shape}")
print(f"logits from {logits.min():.2f} to {logits.max():.2f}")
print(f"right: {right[train].mean():.1%} learnt, {right[held_out].mean():.1%} held out")
