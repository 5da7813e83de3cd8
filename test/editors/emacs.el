;;; Does what a user does, in batch mode; writes what there was to see.  -*- lexical-binding: t -*-

(require 'json)

(defconst exam-essay-limit-seconds 8)

(defun exam-essay-wait-until (what condition)
  "Let timers and processes run until CONDITION gives a value; WHAT names it."
  (let ((end (+ (float-time) exam-essay-limit-seconds)))
    (while (not (funcall condition))
      (when (< end (float-time)) (error "Waited in vain until %s" what))
      (accept-process-output nil 0.02))))

(defun exam-essay-findings ()
  (mapcar
   (lambda (diagnostic)
     (let ((sent (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)))
           (start (flymake-diagnostic-beg diagnostic)))
       `((rule . ,(plist-get sent :code))
         (line . ,(line-number-at-pos start))
         (severity . ,(plist-get sent :severity))
         (words . ,(buffer-substring-no-properties start (flymake-diagnostic-end diagnostic))))))
   (flymake-diagnostics)))

(defun exam-essay-has (rule)
  (seq-some (lambda (finding) (equal rule (alist-get 'rule finding))) (exam-essay-findings)))

(defun exam-essay-await-findings (what condition)
  "Start Flymake as a user's idle moment does, until CONDITION holds."
  (exam-essay-wait-until what (lambda () (flymake-start) (funcall condition))))

(defun exam-essay-symbols (index)
  "The names in an imenu INDEX, in the order of the text."
  (mapcar #'car (sort (exam-essay-leaves index) (lambda (a b) (< (cdr a) (cdr b))))))

(defun exam-essay-leaves (index)
  (mapcan (lambda (entry)
            (if (consp (cdr entry)) (exam-essay-leaves (cdr entry))
              (list (cons (substring-no-properties (car entry))
                          (if (markerp (cdr entry)) (marker-position (cdr entry)) (cdr entry))))))
          index))

(defun exam-essay-fix (words title)
  "Pick TITLE from the menu of `eglot-code-actions' at WORDS."
  (goto-char (point-min))
  (search-forward words)
  (let ((last-nonmenu-event ?x))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt choices &rest _)
                 (or (car (assoc title choices)) (error "Not offered: %s" title)))))
      (call-interactively #'eglot-code-actions)))
  ;; Edits are sent when Emacs is idle, which it never is in batch mode, or when the file is saved.
  (save-buffer))

(defun exam-essay-run ()
  (let (report)
    (find-file (getenv "EXAM_ESSAY_ANSWER"))
    ;; `eglot-ensure' connects after the command that opened the file; batch mode has no commands.
    (run-hooks 'post-command-hook)
    (exam-essay-wait-until "Eglot manages the buffer" #'eglot-managed-p)

    (exam-essay-await-findings "there are findings" #'flymake-diagnostics)
    (push `(findings . ,(vconcat (exam-essay-findings))) report)
    (push `(symbols . ,(vconcat (exam-essay-symbols (funcall imenu-create-index-function)))) report)

    (let* ((server (eglot-current-server))
           (process (jsonrpc--process server)))
      (push `(serverProcess . ,(process-id process)) report)
      (setq-default eglot-workspace-configuration '(:examEssay (:mode "review")))
      (eglot-signal-didChangeConfiguration server)
      (exam-essay-await-findings "the changed settings hold"
                                 (lambda () (exam-essay-has "evidence/vague-time")))
      (push `(findingsAfterChange . ,(vconcat (exam-essay-findings))) report)

      (exam-essay-fix "many experts" "Leave a slot for the source")
      (exam-essay-await-findings "the finding is gone"
                                 (lambda () (not (exam-essay-has "evidence/vague-attribution"))))
      (push `(findingsAfterFix . ,(vconcat (exam-essay-findings))) report)

      (eglot-shutdown server))
    (with-temp-file (getenv "EXAM_ESSAY_REPORT") (insert (json-encode report)))))

(exam-essay-run)
